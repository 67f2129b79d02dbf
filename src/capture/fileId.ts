/** `sha256:…` of a file's bytes. Web Crypto, which Node and browsers both have. */
export async function fileId(bytes: Uint8Array): Promise<string> {
  // Web Crypto takes no view on shared memory; a copy costs little beside the hash.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return `sha256:${Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('')}`;
}
