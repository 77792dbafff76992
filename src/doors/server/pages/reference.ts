import { documents } from "./page-paths.ts";

const titles = { openapi: "Session Context and login", shop: "The shop around it", control: "The control plane" };

const urls = documents.map((name) => ({ name: titles[name], url: `${name}.json` }));

/** The documents of the mock as pages to read and try, by Swagger UI, which the project has installed. Works offline. */
export const referencePage = pageOf(`<link rel="stylesheet" href="swagger-ui.css">
<link rel="stylesheet" href="index.css">
<script src="swagger-ui-bundle.js" defer></script>
<script src="swagger-ui-standalone-preset.js" defer></script>
<script src="start.js" defer></script>
</head>
<body>
<div id="swagger-ui"></div>`);

/** A file of its own: the page's policy forbids scripts inside of it. */
export const referenceScript = `SwaggerUIBundle({
  urls: ${JSON.stringify(urls)},
  dom_id: "#swagger-ui",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  validatorUrl: null,
  deepLinking: true,
});
`;

export const viewerMissing = pageOf(`</head>
<body>
<h1>API reference</h1>
<p>Swagger UI shows the reference, and this project does not have it. Run <code>npm install --save-dev swagger-ui-dist</code>, and load this page again.</p>
<p>The documents themselves: ${documents.map((name) => `<a href="/__kit/${name}.yaml">${name}.yaml</a>`).join(", ")}</p>`);

function pageOf(content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>API reference · Session Context Kit</title>
${content}
</body>
</html>
`;
}
