module.exports = {
  testMatch: ["**/*.test.ts"],
  testTimeout: 60_000,
  transform: { "^.+\\.[jt]s$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
};
