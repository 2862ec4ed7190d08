declare module "fxa-common-password-list" {
  /** Mozilla's list of the commonest passwords of eight characters and more. */
  const list: { test(password: string): boolean };
  export default list;
}
