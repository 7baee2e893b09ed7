/**
 * A house rule about spelling.
 *
 * Decides: which words are misspelt. The list is short on purpose: words that writers of APIs get wrong, none of
 * which is right anywhere. Only prose is read: what stands between backticks is a name, and names on the wire stay.
 * Leaves to others: everything else about texts (`texts.ts`).
 */
import type { ObjectName } from "../grammar.js";
import type { SpecNode } from "../node.js";
import type { HouseContext } from "./rule.js";

const RIGHT: Readonly<Record<string, string>> = {
  accesible: "accessible",
  accomodate: "accommodate",
  accross: "across",
  adress: "address",
  appliction: "application",
  arbitary: "arbitrary",
  asyncronous: "asynchronous",
  authenication: "authentication",
  authetication: "authentication",
  authentification: "authentication",
  authorisized: "authorized",
  availible: "available",
  avaliable: "available",
  binded: "bound",
  calender: "calendar",
  challange: "challenge",
  comming: "coming",
  commited: "committed",
  compatability: "compatibility",
  credentails: "credentials",
  definately: "definitely",
  departmemt: "department",
  departement: "department",
  dependant: "dependent",
  desciption: "description",
  descripton: "description",
  enviroment: "environment",
  existant: "existent",
  explicitely: "explicitly",
  foward: "forward",
  futher: "further",
  identifer: "identifier",
  immediatly: "immediately",
  independant: "independent",
  infomation: "information",
  langauge: "language",
  lenght: "length",
  maintainance: "maintenance",
  neccessary: "necessary",
  occured: "occurred",
  occurence: "occurrence",
  organisaton: "organisation",
  organizaton: "organization",
  paramater: "parameter",
  parmeter: "parameter",
  permision: "permission",
  persistant: "persistent",
  pipline: "pipeline",
  prefered: "preferred",
  priviledge: "privilege",
  provier: "provider",
  publically: "publicly",
  recieve: "receive",
  reciever: "receiver",
  recomended: "recommended",
  refered: "referred",
  registed: "registered",
  relevent: "relevant",
  reponse: "response",
  reseted: "reset",
  resouce: "resource",
  seperate: "separate",
  seperated: "separated",
  seperator: "separator",
  succesful: "successful",
  succesfully: "successfully",
  successfull: "successful",
  tenent: "tenant",
  tennant: "tenant",
  tennat: "tenant",
  threshhold: "threshold",
  tranfer: "transfer",
  truely: "truly",
  untill: "until",
  usefull: "useful",
  userpoll: "user pool",
  verfication: "verification",
  verifcation: "verification",
  wich: "which",
  writting: "writing",
};

const MISSPELT = new RegExp(`\\b(?:${Object.keys(RIGHT).join("|")})\\b`, "gi");

/** Members that hold prose, of any object. */
const PROSE = ["summary", "description"];

export function checkMisspellings(
  _: ObjectName,
  node: SpecNode,
  { diagnostics }: HouseContext,
): void {
  const texts = PROSE.flatMap((key) => node.get(key) ?? []);
  for (const text of [...texts, ...(node.get("x-enum-descriptions")?.items() ?? [])]) {
    const prose = text.asString()?.replace(/`[^`]*`/g, (code) => " ".repeat(code.length)) ?? "";
    for (const wrong of new Set(prose.match(MISSPELT))) {
      const right = RIGHT[wrong.toLowerCase()] ?? "";
      diagnostics.warning("misspelling", `${JSON.stringify(wrong)} is misspelt`, {
        span: text.span(),
        hint: `write "${right}"`,
      });
    }
  }
}
