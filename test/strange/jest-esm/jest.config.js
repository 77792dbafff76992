export default { transform: {}, testMatch: ["**/*.test.js"], testEnvironment: "node" };
