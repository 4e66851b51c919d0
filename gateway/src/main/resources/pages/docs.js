SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  // nothing may be sent to a validator elsewhere
  validatorUrl: null,
});
