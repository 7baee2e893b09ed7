import { AuthenticationClient, ManagementClient } from "genauth";

const client = new ManagementClient();

const created = await client.createUsersBatch({ list: [{ username: "ann" }] });
const userId = created.data[0].userId;
await client.updateUserBatch({ list: [{ userId, nickname: "Annie" }] });
const found = await client.getUserBatch({ userIds: [userId] });
const groups = await client.createGroupsBatch({
  list: [{ code: "staff", name: "Staff", description: "All who work here", type: "static" }],
});
const mine = await new AuthenticationClient().getGroupList();

const { username, nickname } = found.data[0];
console.log(username, nickname, groups.data[0].code, mine.data.length);
