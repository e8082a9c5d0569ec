/** A link and a code for signing in work so long, in minutes of real time. */
export const mailSignInMinutes = 60;

/** Wrong codes after which neither the code nor the link beside it works. */
export const mostWrongCodes = 5;
