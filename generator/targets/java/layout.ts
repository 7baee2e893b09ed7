/**
 * Where things stand.
 *
 * Decides: the Java packages of the SDK below its root, and what file a class is in.
 */
export interface Packages {
  readonly root: string;
  readonly client: string;
  readonly dto: string;
  readonly model: string;
  readonly exception: string;
  readonly util: string;
  readonly internal: string;
}

export function packagesOf(root: string): Packages {
  const below = (name: string): string => `${root}.${name}`;
  return {
    root,
    client: below("client"),
    dto: below("dto"),
    model: below("model"),
    exception: below("exception"),
    util: below("util"),
    internal: below("internal"),
  };
}

export function sourceFile(javaPackage: string, className: string): string {
  return `src/main/java/${javaPackage.replaceAll(".", "/")}/${className}.java`;
}
