/** Query → grade by public id, given by reading. */
export const readGrades = new Map<string, Map<string, number>>();
