export default { transform: {}, testMatch: ["**/*.test.js"], testTimeout: 60_000, testEnvironment: "node" };
