export default { serverExternalPackages: ["session-context-kit", "msw"] };
