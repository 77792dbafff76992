import { expect, it } from "vitest";
import { NameTable } from "../../../../src/engine/exchanges/redaction/names.ts";

const table = new NameTable();
const words = (text: string): string[] => text.trim().split(/\s+/);

it.each(
  words(`userpass dbpass adminpass smtppass mypass userpwd dbpw rootpw ftp_pass loginotp userpin mypassword dbpasswd
         userpassword authtoken bearertoken usersecret apisecret csrftoken smtpPass SMTPPASS passwordhash`),
)("%s is a secret's name", (name) => {
  expect(["secret", "token"]).toContain(table.kindOf(name, "property"));
});

it.each(
  words(`compass bypass trespass surpass encompass overpass underpass passenger passage passport passthrough passed
         boarding_compass tokenizer tokenizers tokenization tokenised tokencount tokentype tokenexpiry passwordpolicy
         passwordless secretary secretariat spin shipping opinion mapping author authority oauth monkey keyboard
         statuscode pincode countrycode promocode`),
)("%s is none", (name) => {
  expect(table.kindOf(name, "property")).toBeUndefined();
});
