/** Whether a parameter's name is that of a credential, which the authorization sends instead. */
export function isCredentialName(name: string): boolean {
  return /^(?:x[-_])?(?:auth(?:orization)?|(?:api|access|auth|bearer|session)?[-_]?(?:token|key)|api[-_]?key)$/i.test(
    name,
  );
}
