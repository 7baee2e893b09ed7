/**
 * Certificates for servers of tests, made by openssl.
 *
 * Decides: that one authority has signed a good one for `localhost`, one that has expired and one for another name; and that
 * one has signed itself.
 * Leaves to others: who is told to trust the authority, and what must become of calls to each server.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two files. */
export interface Certificate {
  readonly chain: string;
  readonly key: string;
}

export interface Certificates {
  /** File of the authority's own certificate. */
  readonly authority: string;
  readonly good: Certificate;
  readonly selfSigned: Certificate;
  readonly expired: Certificate;
  readonly otherName: Certificate;
}

const AUTHORITY = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
`;

/** @param folder an empty one */
export function makeCertificates(folder: string): Certificates {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): unknown =>
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const fresh = (name: string, subject: string): readonly string[] => {
    return ["-newkey", "rsa:2048", "-nodes", "-keyout", `${name}.key`, "-subj", `/CN=${subject}`];
  };
  const files = (name: string): Certificate => ({
    chain: at(`${name}.pem`),
    key: at(`${name}.key`),
  });
  const bySelf = (name: string, subject: string): Certificate => {
    openssl("req", "-x509", ...fresh(name, subject), "-out", `${name}.pem`, "-days", "2");
    return files(name);
  };
  const authority = bySelf("authority", "Authority of a test").chain;
  writeFileSync(at("index.txt"), "");
  writeFileSync(at("index.txt.attr"), "unique_subject = no\n");
  writeFileSync(at("ca.cnf"), AUTHORITY);
  const byAuthority = (name: string, subject: string, from: number, until: number): Certificate => {
    openssl("req", ...fresh(name, subject), "-out", `${name}.csr`);
    writeFileSync(at(`${name}.ext`), `subjectAltName = DNS:${subject}\n`);
    const dates = ["-startdate", `${from}0101000000Z`, "-enddate", `${until}0101000000Z`];
    const given = ["-in", `${name}.csr`, "-out", `${name}.pem`, "-extfile", `${name}.ext`];
    const by = ["-cert", "authority.pem", "-keyfile", "authority.key", "-notext"];
    openssl("ca", "-batch", "-config", "ca.cnf", ...by, ...given, ...dates);
    return files(name);
  };
  const year = new Date().getUTCFullYear();
  return {
    authority,
    good: byAuthority("good", "localhost", year, year + 2),
    selfSigned: bySelf("self", "localhost"),
    expired: byAuthority("expired", "localhost", 2019, 2020),
    otherName: byAuthority("other", "other.example", year, year + 2),
  };
}
