export type Remembered = {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
};

/** A browser may forbid its storage or have no room left: then nothing is remembered, and nothing breaks. */
function remembered(storage: () => Storage): Remembered {
  return {
    read(key) {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage().setItem(key, value);
      } catch {
        // Not remembered; the page goes on with what it has.
      }
    },
  };
}

/** For good, on this device. */
export const onDevice = remembered(() => localStorage);
/** What outlives a reload of this tab and no more. */
export const inTab = remembered(() => sessionStorage);
