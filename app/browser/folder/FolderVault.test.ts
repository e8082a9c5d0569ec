import { beforeAll, describe, expect, test } from "vitest";
import { randomBytes, toBytes, toText, type Bytes } from "./Bytes";
import { createVault, openVault, rewrapVault, type FolderVault, type VaultHeader } from "./FolderVault";

const passphrase = "et langt og lunt passord";
const rounds = 1_000;
let vault: FolderVault;
beforeAll(async () => {
  vault = await createVault(passphrase, rounds);
});

const flipped = (bytes: Bytes, at: number): Bytes => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

test("what is sealed opens under the same passphrase, and holds nothing that can be read before", async () => {
  const sealed = await vault.seal(["folder", 1], toBytes("Røntgen av venstre hånd"));
  expect(Buffer.from(sealed.bytes).toString("latin1")).not.toContain("ntgen");
  const again = await openVault(vault.header, passphrase);
  const opened = await again?.open(["folder", 1], sealed);
  expect(opened && toText(opened)).toBe("Røntgen av venstre hånd");
});

test("the same bytes are sealed differently each time", async () => {
  const [one, other] = [await vault.seal(["folder", 1], toBytes("a")), await vault.seal(["folder", 1], toBytes("a"))];
  expect(one.iv).not.toEqual(other.iv);
  expect(one.bytes).not.toEqual(other.bytes);
});

test.each(["", "et langt og lunt passor", "Et langt og lunt passord", "et langt  og lunt passord"])(
  "%j is another passphrase",
  async (other) => expect(await openVault(vault.header, other)).toBeNull(),
);

test("space around it and the way an å is put together make no other passphrase", async () => {
  const composed = await createVault("blåbær på fjellet", rounds);
  expect(await openVault(composed.header, `  ${"blåbær på fjellet".normalize("NFD")}\n`)).not.toBeNull();
});

describe("the header is authenticated", () => {
  const changes: [string, (header: VaultHeader) => VaultHeader][] = [
    ["another folder's id", (header) => ({ ...header, folderId: crypto.randomUUID() })],
    ["another number of rounds", (header) => ({ ...header, rounds: header.rounds + 1 })],
    ["another salt", (header) => ({ ...header, salt: randomBytes(16) })],
    [
      "a byte of the wrapped key",
      (header) => ({ ...header, wrapped: { ...header.wrapped, bytes: flipped(header.wrapped.bytes, 0) } }),
    ],
    [
      "a byte of its nonce",
      (header) => ({ ...header, wrapped: { ...header.wrapped, iv: flipped(header.wrapped.iv, 11) } }),
    ],
  ];
  test.each(changes)("%s: refused", async (_, change) => {
    expect(await openVault(change(vault.header), passphrase)).toBeNull();
  });
});

test("a header that asks for absurdly many rounds is not tried", async () => {
  await expect(openVault({ ...vault.header, rounds: 4_000_000_000 }, passphrase)).rejects.toThrow(RangeError);
});

test("a piece opens only as what it was sealed as", async () => {
  const sealed = await vault.seal(["file", "a"], toBytes("blodprøve"));
  expect(await vault.open(["file", "a"], sealed)).not.toBeNull();
  for (const other of [
    ["file", "b"],
    ["folder", 1],
    ["export", "a"],
    ["export-file", "a", "a"],
  ] as const)
    expect(await vault.open(other, sealed), other.join(" ")).toBeNull();
});

test("an older revision of the folder does not open as a newer, and another folder's piece not at all", async () => {
  const sealed = await vault.seal(["folder", 4], toBytes("{}"));
  expect(await vault.open(["folder", 5], sealed)).toBeNull();
  const other = await createVault(passphrase, rounds);
  expect(await other.open(["folder", 4], sealed)).toBeNull();
});

test("any byte that was changed is found", async () => {
  const sealed = await vault.seal(["file", "a"], toBytes("svar på prøve"));
  for (let at = 0; at < sealed.bytes.length; at += 1)
    expect(await vault.open(["file", "a"], { ...sealed, bytes: flipped(sealed.bytes, at) }), `byte ${at}`).toBeNull();
  for (let at = 0; at < 12; at += 1)
    expect(await vault.open(["file", "a"], { ...sealed, iv: flipped(sealed.iv, at) }), `nonce ${at}`).toBeNull();
});

test("another passphrase opens what was sealed before, and the old one no more", async () => {
  const sealed = await vault.seal(["folder", 1], toBytes("før"));
  expect(await rewrapVault(vault.header, "et galt passord", "noe annet")).toBeNull();
  const header = await rewrapVault(vault.header, passphrase, "et helt nytt passord");
  if (!header) throw new Error("the passphrase was right");
  expect(header).toMatchObject({ folderId: vault.header.folderId, rounds: 600_000 });
  expect(header.salt).not.toEqual(vault.header.salt);
  expect(await openVault(header, passphrase)).toBeNull();
  const opened = await (await openVault(header, "et helt nytt passord"))?.open(["folder", 1], sealed);
  expect(opened && toText(opened)).toBe("før");
});
