import { createContext, useContext } from "react";
import type { LetterEditing } from "~/app/domain/letters/editableLetter";

/** Set by a form of staff whose letter may be edited before it is sent. */
const LetterEditingContext = createContext<LetterEditing | null>(null);

export const LetterEditingProvider = LetterEditingContext.Provider;

/** How the editing of the letter on this page stands; null where it is only shown. */
export const useLetterEditing = () => useContext(LetterEditingContext);
