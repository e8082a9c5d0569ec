import { beforeEach, describe, expect, test } from "vitest";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import type { FolderKeeper, NewFile } from "~/app/ui/own-records/FolderKeeper";
import type { RecordFolder } from "~/schemas/recordFolder";
import { createFolderKeeper } from "./createFolderKeeper";
import { createDevice } from "./testing/memorySurroundings";

const passphrase = "et langt og lunt passord";
let device: ReturnType<typeof createDevice>;
beforeEach(() => {
  device = createDevice();
});

/** A page on the device that somebody looks at, once it has looked what there is. */
async function openTab(storage?: { text: string | null }): Promise<FolderKeeper> {
  const keeper = createFolderKeeper("nb", () => device.tab(storage));
  keeper.subscribe(() => undefined);
  await expect.poll(() => keeper.state().status).not.toBe("loading");
  return keeper;
}

const nameOf = (keeper: FolderKeeper) => {
  const state = keeper.state();
  return state.status === "open" ? state.folder.person.name : state.status;
};
const folderOf = (keeper: FolderKeeper): RecordFolder => {
  const state = keeper.state();
  if (state.status !== "open") throw new Error(`the folder is ${state.status}`);
  return state.folder;
};
const rename = (keeper: FolderKeeper, name: string) =>
  keeper.change((folder) => ({ ...folder, person: { ...folder.person, name } }));
const written = (keeper: FolderKeeper) => expect.poll(() => keeper.isWritten()).toBe(true);

async function openKept(name = "Áilin Fjellvang"): Promise<FolderKeeper> {
  const keeper = await openTab();
  rename(keeper, name);
  expect(await keeper.keep(passphrase)).toEqual({ ok: true, value: null });
  return keeper;
}
async function openUnlocked(): Promise<FolderKeeper> {
  const keeper = await openTab();
  expect(await keeper.unlock(passphrase)).toEqual({ ok: true, value: null });
  return keeper;
}
const file = (id: string, text: string): NewFile => ({
  id,
  content: new Blob([text]),
  name: `${id}.txt`,
  mediaType: "text/plain",
  addedOn: "2026-11-22",
  providerId: null,
});

describe("a folder that goes with the tab", () => {
  test("is empty at first, stays over a reload, and is another in another tab", async () => {
    const storage = { text: null };
    const before = await openTab(storage);
    expect(folderOf(before)).toEqual(emptyFolder("nb"));
    rename(before, "Áilin Fjellvang");
    expect(nameOf(await openTab(storage))).toBe("Áilin Fjellvang");
    expect(nameOf(await openTab())).toBe("");
  });

  test("what lies in the tab and is no folder counts as nothing", async () => {
    expect(folderOf(await openTab({ text: "{" }))).toEqual(emptyFolder("nb"));
    expect(folderOf(await openTab({ text: '{"version":1}' }))).toEqual(emptyFolder("nb"));
  });
});

describe("a folder that is kept", () => {
  test("is gone from the tab, and lies on the device without a word that can be read", async () => {
    const storage: { text: string | null } = { text: null };
    const keeper = await openTab(storage);
    rename(keeper, "Áilin Fjellvang");
    expect(storage.text).toContain("Fjellvang");
    await keeper.keep(passphrase);
    expect(storage.text).toBeNull();
    expect(Buffer.from(device.kept()?.sealed.bytes ?? []).toString("utf8")).not.toContain("Fjellvang");
    expect(keeper.state()).toMatchObject({ status: "open", isKept: true });
  });

  test("waits for its passphrase after a reload; a wrong one changes nothing", async () => {
    await openKept();
    const keeper = await openTab();
    expect(keeper.state()).toEqual({ status: "locked" });
    expect(await keeper.unlock("et galt passord")).toEqual({ ok: false, problem: "wrong-passphrase" });
    expect(keeper.state()).toEqual({ status: "locked" });
    expect(await keeper.unlock(passphrase)).toEqual({ ok: true, value: null });
    expect(nameOf(keeper)).toBe("Áilin Fjellvang");
  });

  test("is written down with each change", async () => {
    const keeper = await openKept();
    rename(keeper, "Elle Fjellvang");
    expect(nameOf(keeper)).toBe("Elle Fjellvang");
    await written(keeper);
    expect(nameOf(await openUnlocked())).toBe("Elle Fjellvang");
  });

  test("what is typed while it is being locked up for the first time comes along", async () => {
    const around = device.tab();
    const keeper = createFolderKeeper("nb", () => around);
    keeper.subscribe(() => undefined);
    await expect.poll(() => keeper.state().status).toBe("open");
    rename(keeper, "Áilin");
    const { begin } = around.store;
    around.store.begin = (folder) => {
      rename(keeper, "Áilin Fjellvang");
      return begin(folder);
    };
    await keeper.keep(passphrase);
    await written(keeper);
    expect(nameOf(await openUnlocked())).toBe("Áilin Fjellvang");
  });

  test("is locked in every tab at once, and can't be changed then", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    rename(one, "Elle Fjellvang");
    expect(await one.lock()).toEqual({ ok: true, value: null });
    await expect.poll(() => other.state()).toEqual({ status: "locked" });
    expect(() => rename(other, "noen andre")).toThrow("locked");
    await other.unlock(passphrase);
    expect(nameOf(other)).toBe("Elle Fjellvang");
  });

  test("a tab that locks itself leaves the others open", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    await one.lockTab();
    expect([one.state().status, other.state().status]).toEqual(["locked", "open"]);
  });

  test("opens under a new passphrase, no more under the old one, and with all that was in it", async () => {
    const keeper = await openKept();
    await keeper.addFiles([file("a", "blodprøve")]);
    expect(await keeper.changePassphrase("feil", "et nytt langt passord")).toMatchObject({
      problem: "wrong-passphrase",
    });
    expect(await keeper.changePassphrase(passphrase, "et nytt langt passord")).toMatchObject({ ok: true });
    const again = await openTab();
    expect(await again.unlock(passphrase)).toMatchObject({ problem: "wrong-passphrase" });
    await again.unlock("et nytt langt passord");
    const read = await again.readFile("a");
    expect(read.ok && (await read.value.text())).toBe("blodprøve");
  });

  test("an export from another tab takes the new passphrase, too", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    await one.changePassphrase(passphrase, "et nytt langt passord");
    await expect
      .poll(async () => {
        const sealed = await other.exportSealed(null, "2026-11-22");
        return sealed.ok && (await other.openExport(sealed.value, "et nytt langt passord")).ok;
      })
      .toBe(true);
  });
});

describe("beside a locked folder", () => {
  test("one can begin anew in the tab, and go back; the locked one stays as it was", async () => {
    await openKept();
    const storage = { text: null };
    const keeper = await openTab(storage);
    keeper.startAnew();
    rename(keeper, "noen andre");
    expect(keeper.state()).toMatchObject({ isKept: false, hasOther: true });
    const reloaded = await openTab(storage);
    await expect.poll(() => reloaded.state()).toMatchObject({ status: "open", isKept: false, hasOther: true });
    reloaded.leaveTab();
    await expect.poll(() => reloaded.state().status).toBe("locked");
    await reloaded.unlock(passphrase);
    expect(nameOf(reloaded)).toBe("Áilin Fjellvang");
  });
});

describe("two tabs", () => {
  test("see what the other writes", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    rename(one, "Elle Fjellvang");
    await expect.poll(() => nameOf(other)).toBe("Elle Fjellvang");
  });

  test("that write at the same time lose nothing of either", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    const addTo = (keeper: FolderKeeper, id: string) =>
      keeper.change((folder) => ({
        ...folder,
        subjects: [...folder.subjects, { id, kind: "child", name: id, birthDate: null, relation: "" }],
      }));
    for (let round = 0; round < 10; round += 1) {
      addTo(one, `en-${round}`);
      addTo(other, `to-${round}`);
    }
    await written(one);
    await written(other);
    const ids = (keeper: FolderKeeper) => folderOf(keeper).subjects.map(({ id }) => id);
    await expect.poll(() => ids(one).length).toBe(21);
    await expect.poll(() => ids(other)).toEqual(ids(one));
    expect(new Set(ids(one)).size).toBe(21);
    expect(ids(await openUnlocked())).toEqual(ids(one));
  });

  test("when one erases everything, the other holds nothing any more", async () => {
    const [one, other] = [await openKept(), await openUnlocked()];
    await other.erase();
    await expect.poll(() => nameOf(one)).toBe("");
    expect(one.state()).toMatchObject({ isKept: false, hasOther: false });
    expect(device.kept()).toBeNull();
  });
});

describe("files", () => {
  test("come back as they were, and lie on the device sealed", async () => {
    const keeper = await openKept();
    expect(await keeper.addFiles([file("a", "blodprøve"), file("b", "røntgen")])).toMatchObject({ ok: true });
    expect(folderOf(keeper).files.map(({ id, size }) => [id, size])).toEqual([
      ["a", 10],
      ["b", 8],
    ]);
    for (const { bytes } of device.files.values())
      expect(Buffer.from(bytes).toString("utf8")).not.toMatch(/blodpr|ntgen/);
    const read = await (await openUnlocked()).readFile("b");
    expect(read.ok && (await read.value.text())).toBe("røntgen");
  });

  test("are gone from the device when they are removed", async () => {
    const keeper = await openKept();
    await keeper.addFiles([file("a", "blodprøve")]);
    keeper.removeFile("a");
    await written(keeper);
    expect(device.files.size).toBe(0);
    expect(await keeper.readFile("a")).toEqual({ ok: false, problem: "missing" });
  });

  test("one that was changed on the device, or put in another's place, is refused", async () => {
    const keeper = await openKept();
    await keeper.addFiles([file("a", "blodprøve"), file("b", "blodprøve")]);
    const [[first, sealed], [second]] = [...device.files] as [[string, never], [string, never]];
    device.files.set(second, sealed);
    expect(first).not.toBe(second);
    expect(await keeper.readFile("b")).toEqual({ ok: false, problem: "damaged" });
  });

  test("for which there is no room are refused, and what is typed meanwhile is written down", async () => {
    const keeper = await openKept();
    device.trouble.next = new DOMException("", "QuotaExceededError");
    const adding = keeper.addFiles([file("a", "stor")]);
    expect(await adding).toEqual({ ok: false, problem: "full" });
    rename(keeper, "Elle Fjellvang");
    await written(keeper);
    expect(keeper.state()).toMatchObject({ unsaved: null, folder: { files: [] } });
  });
});

test("a change that can't be written down stays in the tab, is told, bars the lock, and is written with the next", async () => {
  const keeper = await openKept();
  Object.assign(device.trouble, { next: new DOMException("", "QuotaExceededError"), always: true });
  rename(keeper, "Elle");
  await expect.poll(() => keeper.state()).toMatchObject({ unsaved: "full", folder: { person: { name: "Elle" } } });
  expect(await keeper.lock()).toEqual({ ok: false, problem: "unsaved" });
  Object.assign(device.trouble, { next: null, always: false });
  keeper.change((folder) => ({ ...folder, person: { ...folder.person, town: "0001 Fjordvik" } }));
  await written(keeper);
  expect(keeper.state()).toMatchObject({ unsaved: null });
  expect(folderOf(await openUnlocked()).person).toMatchObject({ name: "Elle", town: "0001 Fjordvik" });
});

describe("an export", () => {
  test("opens on another device under its passphrase, says what it holds, and replaces nothing before one agrees", async () => {
    const keeper = await openKept();
    await keeper.addFiles([file("a", "blodprøve")]);
    const exported = await keeper.exportSealed(null, "2026-11-22");
    if (!exported.ok) throw new Error(exported.problem);

    device = createDevice();
    const elsewhere = await openTab();
    rename(elsewhere, "det som stod her");
    expect(await elsewhere.openExport(exported.value, "feil")).toEqual({ ok: false, problem: "wrong-passphrase" });
    const opened = await elsewhere.openExport(exported.value, passphrase);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value).toMatchObject({ exportedOn: "2026-11-22", folder: { person: { name: "Áilin Fjellvang" } } });
    expect(nameOf(elsewhere)).toBe("det som stod her");

    expect(await opened.value.accept()).toEqual({ ok: true, value: null });
    expect(nameOf(elsewhere)).toBe("Áilin Fjellvang");
    const read = await (await openUnlocked()).readFile("a");
    expect(read.ok && (await read.value.text())).toBe("blodprøve");
  });

  test("of a folder that goes with the tab has a passphrase of its own", async () => {
    const keeper = await openTab();
    rename(keeper, "Áilin Fjellvang");
    const exported = await keeper.exportSealed("et passord for filen", "2026-11-22");
    const opened = exported.ok && (await keeper.openExport(exported.value, "et passord for filen"));
    expect(opened && opened.ok && opened.value.folder).toEqual(folderOf(keeper));
  });

  test("for which there is no room leaves what was there, and nothing of itself", async () => {
    const keeper = await openKept();
    await keeper.addFiles([file("a", "blodprøve")]);
    const exported = await keeper.exportSealed(null, "2026-11-22");
    const opened = exported.ok && (await keeper.openExport(exported.value, passphrase));
    if (!opened || !opened.ok) throw new Error("the export opens");
    rename(keeper, "Elle Fjellvang");
    await written(keeper);
    // Its file still finds room, the folder does not.
    Object.assign(device.trouble, { next: new DOMException("", "QuotaExceededError"), after: 1 });
    expect(await opened.value.accept()).toEqual({ ok: false, problem: "full" });
    expect(nameOf(keeper)).toBe("Elle Fjellvang");
    expect(device.files.size).toBe(1);
  });
});

test("a browser that keeps nothing goes on with the tab alone, and says so", async () => {
  const around = device.tab();
  around.store.find = () => Promise.reject(new DOMException("", "InvalidStateError"));
  const keeper = createFolderKeeper("nb", () => around);
  keeper.subscribe(() => undefined);
  await expect.poll(() => keeper.state()).toMatchObject({ status: "open", obstacle: "no-storage" });
  rename(keeper, "Áilin Fjellvang");
  expect(nameOf(keeper)).toBe("Áilin Fjellvang");
});
