/** What pages say of several answers, streams, links, webhooks, and tags below tags. */
import { describe, expect, test } from "vitest";
import type { Api, Webhook } from "../../generator/model/api.js";
import {
  client,
  field,
  json,
  operation,
  record,
  ref,
  response,
  SPAN,
  string,
  words,
} from "./api.js";
import { render } from "./site.js";
import { surfaceOf } from "./surface.js";

const changed: Webhook = {
  name: "changed",
  method: "POST",
  documentation: words("Something changed."),
  address: "{$request.body#/url}",
  parameters: [],
  body: { required: true, documentation: words(), contents: [json(ref("Change"))] },
  span: SPAN,
};

function api(): Api {
  const event = { ...json({ kind: "string", format: "", constraints: [] }), kind: "text" as const };
  const stream = {
    format: "serverSentEvents" as const,
    item: ref("Change"),
    json: true,
    events: [],
  };
  const operations = [
    operation("watch", {
      tag: "Live",
      responses: [
        response("200", { ...event, mediaType: "text/event-stream", stream }),
        { ...response("202", json(ref("Change"))), description: "Not yet." },
        response("204"),
      ],
    }),
    operation("subscribe", {
      callbacks: [changed],
      servers: [{ url: "https://hooks.example.com", description: "", variables: [] }],
      responses: [
        {
          ...response("204"),
          links: [
            { name: "next", operation: "watch", description: "See it.", parameters: [] },
            { name: "away", operation: null, description: "", parameters: [] },
          ],
        },
      ],
    }),
  ];
  const tags = [
    { name: "Users", givenName: null, parent: null, documentation: words() },
    { name: "Live", givenName: null, parent: "Users", documentation: words() },
  ];
  const hook = { ...changed, name: "user.created", address: null };
  return {
    clients: [client(operations, { tags, webhooks: [hook] })],
    declarations: [record("Change", [field("id", string())])],
    demands: [],
  };
}

const pages = await render(api(), [surfaceOf(api())]);
const page = (path: string): string => pages.get(`en/typescript/${path}`) ?? "";

describe("pages", () => {
  test("say what else a success can be, and that a stream is read item by item", () => {
    const text = page("management/live/watch.md");
    expect(text).toContain("The answer arrives piece by piece");
    expect(text).toContain("Or status `202` with `application/json`: Not yet.");
    expect(text).toContain("Or status `204` without a body");
    expect(text).toContain("| `id` |");
    expect(text).toContain("-H 'Accept: text/event-stream'");
  });

  test("say which calls can follow, what a call causes, and where it goes", () => {
    const text = page("management/users/subscribe.md");
    expect(text).toContain("Link `next`: can be followed by [`watch`](../live/watch.md). See it.");
    expect(text).toContain("Link `away`: can be followed by an operation of another service.");
    expect(text).toContain("Makes the service send `changed`. See [Webhooks](../../webhooks.md).");
    expect(text).toContain("- Server: `https://hooks.example.com`");
    expect(text).not.toContain("https://api.example.com");
  });

  test("show what the service sends", () => {
    const text = page("webhooks.md");
    expect(text).toMatch(
      /## `user\.created`[^]*Sent by `POST`\.[^]*\[`Change`\]\(types\/change\.md\)/,
    );
    expect(text).toMatch(
      /## `changed`[^]*to `\{\$request\.body#\/url\}`[^]*Because of \[`subscribe`\]/,
    );
    expect(text).toContain('"id": "text"');
  });

  test("put a tag below its parent", () => {
    const tree = JSON.parse(page("sidebar.json")) as [{ children: Titled[] }];
    const service = tree[0].children.find((one) => one.title === "Management API");
    expect(service?.children?.map((one) => one.title)).toEqual(["Users"]);
    expect(service?.children?.[0]?.children?.map((one) => one.title)).toEqual([
      "subscribe",
      "Live",
    ]);
  });
});

interface Titled {
  readonly title: string;
  readonly children?: readonly Titled[];
}
