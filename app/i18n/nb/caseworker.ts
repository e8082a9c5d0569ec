export const caseworker = {};
