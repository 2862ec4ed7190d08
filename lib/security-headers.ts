// Nothing on a page comes from elsewhere or stands inline, so the policy needs no nonce (docs/decisions/0013).
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

const powers = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
];

/** What every answer says, a page, a file, a redirect or a fault (trust.md, WB-3 and WB-5). */
export function securityHeaders(siteUrl: string): [name: string, value: string][] {
  return [
    [
      "Content-Security-Policy",
      Object.entries(policy)
        .map(([name, sources]) => `${name} ${sources}`)
        .join("; "),
    ],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Permissions-Policy", powers.map((power) => `${power}=()`).join(", ")],
    // Not `no-referrer`: browsers then say `Origin: null` when a form is sent.
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ...(siteUrl.startsWith("https:")
      ? [["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] as [string, string]]
      : []),
  ];
}

/** Pictures that other sites show beside a link are for anyone; the rest is for our own pages. */
export function resourcePolicy(url: string): "cross-origin" | "same-origin" {
  return /^\/(?:share|icons)\//.test(url) ? "cross-origin" : "same-origin";
}
