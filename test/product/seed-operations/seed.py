from genauth import AuthenticationClient, ManagementClient

client = ManagementClient()

created = client.create_users_batch(list=[{"username": "ann"}])
user_id = created.data[0].user_id
client.update_user_batch(list=[{"userId": user_id, "nickname": "Annie"}])
found = client.get_user_batch(user_ids=[user_id])
groups = client.create_groups_batch(
    list=[{"code": "staff", "name": "Staff", "description": "All who work here", "type": "static"}]
)
mine = AuthenticationClient().get_group_list()

user = found.data[0]
print(user.username, user.nickname, groups.data[0].code, len(mine.data))
