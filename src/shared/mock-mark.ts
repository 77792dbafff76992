/** The header of every answer over HTTP that the kit gave itself. A gateway in front of a mock hides its control plane, not this. */
export const mockMark = "x-session-context-kit";
