export default {
  framework: "@storybook/react-vite",
  addons: ["msw-storybook-addon"],
  stories: ["../*.stories.jsx"],
  staticDirs: ["../public"],
  core: { disableTelemetry: true },
};
