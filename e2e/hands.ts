import { expect, type Locator, type Page } from "@playwright/test";

/** What a person does on a page, whatever they do it with; fields and buttons go by exactly the name one reads. */
export type Hands = {
  /** A day is written as the field keeps it: `2026-12-24`. */
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** One of several options of which one counts. */
  pick(option: string): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string): Promise<void>;
};

const fieldOf = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const optionOf = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const buttonOf = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const linkOf = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first();

/** With a mouse, and keys for text. */
export function withMouse(page: Page): Hands {
  return {
    fill: (label, text) => fieldOf(page, label).fill(text),
    choose: async (label, option) => void (await fieldOf(page, label).selectOption({ label: option })),
    pick: (option) => optionOf(page, option).check(),
    press: (button) => buttonOf(page, button).click(),
    follow: (link) => linkOf(page, link).click(),
  };
}

/** With keys alone. */
export function withKeys(page: Page): Hands {
  const { keyboard } = page;
  return {
    async fill(label, text) {
      const field = fieldOf(page, label);
      await tabTo(field);
      const isDay = (await field.getAttribute("type")) === "date";
      if (!isDay) await keyboard.press("ControlOrMeta+a");
      // This browser's own language, in which it asks for a day, is American.
      await keyboard.type(isDay ? text.replace(/^(\d+)-(\d+)-(\d+)$/, "$2$3$1") : text);
      await expect(field).toHaveValue(text);
    },
    async choose(label, option) {
      const field = fieldOf(page, label);
      await tabTo(field);
      await keyboard.type(option.split(" ")[0] ?? "");
      await expect(field.locator("option:checked")).toHaveText(option);
    },
    async pick(option) {
      const wanted = optionOf(page, option);
      await tabTo(
        wanted,
        (one) => one instanceof HTMLInputElement && (document.activeElement as HTMLInputElement)?.name === one.name,
      );
      await keyboard.press("Space");
      for (let step = 0; step < 10 && !(await wanted.isChecked()); step += 1) await keyboard.press("ArrowDown");
      await expect(wanted).toBeChecked();
    },
    async press(button) {
      await tabTo(buttonOf(page, button));
      await keyboard.press("Enter");
    },
    async follow(link) {
      await tabTo(linkOf(page, link));
      await keyboard.press("Enter");
    },
  };
}

/** Presses Tab until it has the focus, or what `isThere` asks for holds. */
export async function tabTo(
  target: Locator,
  isThere: (one: Element) => boolean = (one) => one === document.activeElement,
): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 120; step += 1) {
    await target.page().keyboard.press("Tab");
    if (await target.evaluate(isThere)) return;
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}
