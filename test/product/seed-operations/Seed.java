import cn.authing.sdk.java.client.AuthenticationClient;
import cn.authing.sdk.java.client.ManagementClient;
import cn.authing.sdk.java.dto.CreateGroupBatchReqDto;
import cn.authing.sdk.java.dto.CreateGroupReqDto;
import cn.authing.sdk.java.dto.CreateUserBatchReqDto;
import cn.authing.sdk.java.dto.CreateUserInfoDto;
import cn.authing.sdk.java.dto.GetUserBatchDto;
import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.UpdateUserBatchReqDto;
import cn.authing.sdk.java.dto.UpdateUserInfoDto;
import cn.authing.sdk.java.dto.UserDto;
import cn.authing.sdk.java.dto.UserListRespDto;
import java.util.List;

public class Seed {
    public static void main(String[] args) {
        ManagementClient client = new ManagementClient();

        UserListRespDto created = client.createUsersBatch(CreateUserBatchReqDto.builder()
                .list(List.of(CreateUserInfoDto.builder().username("ann").build()))
                .build());
        String userId = created.getData().get(0).getUserId();
        client.updateUserBatch(UpdateUserBatchReqDto.builder()
                .list(List.of(UpdateUserInfoDto.builder().userId(userId).nickname("Annie").build()))
                .build());
        UserListRespDto found =
                client.getUserBatch(GetUserBatchDto.builder().userIds(List.of(userId)).build());
        GroupListRespDto groups = client.createGroupsBatch(CreateGroupBatchReqDto.builder()
                .list(List.of(CreateGroupReqDto.builder()
                        .code("staff")
                        .name("Staff")
                        .description("All who work here")
                        .type("static")
                        .build()))
                .build());
        int mine = new AuthenticationClient().getGroupList().getData().size();

        UserDto user = found.getData().get(0);
        String group = groups.getData().get(0).getCode();
        System.out.println(user.getUsername() + " " + user.getNickname() + " " + group + " " + mine);
    }
}
