/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * Proof from an identity source. <code>connection</code> says from which, and exactly the payload
 * of that one is needed.
 */
public class SigninByMobileDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SigninByMobileDto")
            .field("connection")
            .field("extIdpConnidentifier")
            .field("applePayload", JsonShape.dto(SignInByApplePayloadDto::new))
            .field("wechatPayload", JsonShape.dto(SignInByWechatPayloadDto::new))
            .field("alipayPayload", JsonShape.dto(SignInByAlipayPayloadDto::new))
            .field("wechatworkPayload", JsonShape.dto(SignInByWechatworkDto::new))
            .field("wechatworkAgencyPayload", JsonShape.dto(SignInByWechatworkAgencyPayloadDto::new))
            .field("larkInternalPayload", JsonShape.dto(SignInByLarkInternalPayloadDto::new))
            .field("larkPublicPayload", JsonShape.dto(SignInByLarkPublicPayloadDto::new))
            .field("larkBlockPayload", JsonShape.dto(SignInByLarkBlockPayloadDto::new))
            .field("yidunPayload", JsonShape.dto(SignInByYidunPayloadDto::new))
            .field("wechatMiniProgramCodePayload", JsonShape.dto(SignInByWechatMiniProgramCodePayloadDto::new))
            .field("wechatMiniProgramPhonePayload", JsonShape.dto(SignInByWechatMiniProgramPhonePayloadDto::new))
            .field("wechatMiniProgramCodeAndPhonePayload", JsonShape.dto(SignInByWechatMiniProgramCodeAndPhonePayloadDto::new))
            .field("googlePayload", JsonShape.dto(SignInByGooglePayloadDto::new))
            .field("facebookPayload", JsonShape.dto(SignInByFacebookPayloadDto::new))
            .field("qqPayload", JsonShape.dto(SignInByQQPayloadDto::new))
            .field("weiboPayload", JsonShape.dto(SignInByWeiboPayloadDto::new))
            .field("baiduPayload", JsonShape.dto(SignInByBaiduPayloadDto::new))
            .field("linkedInPayload", JsonShape.dto(SignInByLinkedInPayloadDto::new))
            .field("dingTalkPayload", JsonShape.dto(SignInByDingTalkPayloadDto::new))
            .field("githubPayload", JsonShape.dto(SignInByGithubPayloadDto::new))
            .field("giteePayload", JsonShape.dto(SignInByGiteePayloadDto::new))
            .field("gitlabPayload", JsonShape.dto(SignInByGitlabPayloadDto::new))
            .field("douyinPayload", JsonShape.dto(SignInByDouyinPayloadDto::new))
            .field("kuaishouPayload", JsonShape.dto(SignInByKuaishouPayloadDto::new))
            .field("xiaomiPayload", JsonShape.dto(SignInByXiaomiPayloadDto::new))
            .field("linePayload", JsonShape.dto(SignInByLinePayloadDto::new))
            .field("slackPayload", JsonShape.dto(SignInBySlackPayloadDto::new))
            .field("oppoPayload", JsonShape.dto(SignInByOPPOPayloadDto::new))
            .field("huaweiPayload", JsonShape.dto(SignInByHuaweiPayloadDto::new))
            .field("amazonPayload", JsonShape.dto(SignInByAmazonPayloadDto::new))
            .field("options", JsonShape.dto(SignInByMobileOptionsDto::new))
            .field("client_id")
            .field("client_secret")
            .secret("client_secret");

    /** Makes an object without members. */
    public SigninByMobileDto() {
        // members are set one by one
    }

    /**
     * Begins an object.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which identity source the proof is from.
     *
     * <p>For example <code>"wechat"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public MobileConnection getConnection() {
        return read("connection", JsonShape.open(MobileConnection.class, JsonShape.TEXT, MobileConnection::of));
    }

    /**
     * Sets <code>connection</code>; see its getter.
     *
     * @param value required
     */
    public void setConnection(MobileConnection value) {
        write("connection", value);
    }

    /**
     * Identifier of the connection of the identity source, as the console shows it.
     *
     * <p>For example <code>"example-wechat"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getExtIdpConnidentifier() {
        return read("extIdpConnidentifier", JsonShape.TEXT);
    }

    /**
     * Sets <code>extIdpConnidentifier</code>; see its getter.
     *
     * @param value required
     */
    public void setExtIdpConnidentifier(String value) {
        write("extIdpConnidentifier", value);
    }

    /**
     * Needed for <code>apple</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByApplePayloadDto getApplePayload() {
        return held("applePayload");
    }

    /**
     * Sets <code>applePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setApplePayload(SignInByApplePayloadDto value) {
        write("applePayload", value);
    }

    /**
     * Needed for <code>wechat</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatPayloadDto getWechatPayload() {
        return held("wechatPayload");
    }

    /**
     * Sets <code>wechatPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatPayload(SignInByWechatPayloadDto value) {
        write("wechatPayload", value);
    }

    /**
     * Needed for <code>alipay</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByAlipayPayloadDto getAlipayPayload() {
        return held("alipayPayload");
    }

    /**
     * Sets <code>alipayPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAlipayPayload(SignInByAlipayPayloadDto value) {
        write("alipayPayload", value);
    }

    /**
     * Needed for <code>wechatwork</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatworkDto getWechatworkPayload() {
        return held("wechatworkPayload");
    }

    /**
     * Sets <code>wechatworkPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatworkPayload(SignInByWechatworkDto value) {
        write("wechatworkPayload", value);
    }

    /**
     * Needed for <code>wechatwork_agency</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatworkAgencyPayloadDto getWechatworkAgencyPayload() {
        return held("wechatworkAgencyPayload");
    }

    /**
     * Sets <code>wechatworkAgencyPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatworkAgencyPayload(SignInByWechatworkAgencyPayloadDto value) {
        write("wechatworkAgencyPayload", value);
    }

    /**
     * Needed for <code>lark_internal</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLarkInternalPayloadDto getLarkInternalPayload() {
        return held("larkInternalPayload");
    }

    /**
     * Sets <code>larkInternalPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLarkInternalPayload(SignInByLarkInternalPayloadDto value) {
        write("larkInternalPayload", value);
    }

    /**
     * Needed for <code>lark_public</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLarkPublicPayloadDto getLarkPublicPayload() {
        return held("larkPublicPayload");
    }

    /**
     * Sets <code>larkPublicPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLarkPublicPayload(SignInByLarkPublicPayloadDto value) {
        write("larkPublicPayload", value);
    }

    /**
     * Needed for <code>lark_block</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLarkBlockPayloadDto getLarkBlockPayload() {
        return held("larkBlockPayload");
    }

    /**
     * Sets <code>larkBlockPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLarkBlockPayload(SignInByLarkBlockPayloadDto value) {
        write("larkBlockPayload", value);
    }

    /**
     * Needed for <code>yidun</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByYidunPayloadDto getYidunPayload() {
        return held("yidunPayload");
    }

    /**
     * Sets <code>yidunPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setYidunPayload(SignInByYidunPayloadDto value) {
        write("yidunPayload", value);
    }

    /**
     * Needed for <code>wechat_mini_program_code</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatMiniProgramCodePayloadDto getWechatMiniProgramCodePayload() {
        return held("wechatMiniProgramCodePayload");
    }

    /**
     * Sets <code>wechatMiniProgramCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatMiniProgramCodePayload(SignInByWechatMiniProgramCodePayloadDto value) {
        write("wechatMiniProgramCodePayload", value);
    }

    /**
     * Needed for <code>wechat_mini_program_phone</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatMiniProgramPhonePayloadDto getWechatMiniProgramPhonePayload() {
        return held("wechatMiniProgramPhonePayload");
    }

    /**
     * Sets <code>wechatMiniProgramPhonePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatMiniProgramPhonePayload(SignInByWechatMiniProgramPhonePayloadDto value) {
        write("wechatMiniProgramPhonePayload", value);
    }

    /**
     * Needed for <code>wechat_mini_program_code_and_phone</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWechatMiniProgramCodeAndPhonePayloadDto getWechatMiniProgramCodeAndPhonePayload() {
        return held("wechatMiniProgramCodeAndPhonePayload");
    }

    /**
     * Sets <code>wechatMiniProgramCodeAndPhonePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWechatMiniProgramCodeAndPhonePayload(SignInByWechatMiniProgramCodeAndPhonePayloadDto value) {
        write("wechatMiniProgramCodeAndPhonePayload", value);
    }

    /**
     * Needed for <code>google</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByGooglePayloadDto getGooglePayload() {
        return held("googlePayload");
    }

    /**
     * Sets <code>googlePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGooglePayload(SignInByGooglePayloadDto value) {
        write("googlePayload", value);
    }

    /**
     * Needed for <code>facebook</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByFacebookPayloadDto getFacebookPayload() {
        return held("facebookPayload");
    }

    /**
     * Sets <code>facebookPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFacebookPayload(SignInByFacebookPayloadDto value) {
        write("facebookPayload", value);
    }

    /**
     * Needed for <code>qq</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByQQPayloadDto getQqPayload() {
        return held("qqPayload");
    }

    /**
     * Sets <code>qqPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setQqPayload(SignInByQQPayloadDto value) {
        write("qqPayload", value);
    }

    /**
     * Needed for <code>weibo</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByWeiboPayloadDto getWeiboPayload() {
        return held("weiboPayload");
    }

    /**
     * Sets <code>weiboPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWeiboPayload(SignInByWeiboPayloadDto value) {
        write("weiboPayload", value);
    }

    /**
     * Needed for <code>baidu</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByBaiduPayloadDto getBaiduPayload() {
        return held("baiduPayload");
    }

    /**
     * Sets <code>baiduPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setBaiduPayload(SignInByBaiduPayloadDto value) {
        write("baiduPayload", value);
    }

    /**
     * Needed for <code>linkedin</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLinkedInPayloadDto getLinkedInPayload() {
        return held("linkedInPayload");
    }

    /**
     * Sets <code>linkedInPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLinkedInPayload(SignInByLinkedInPayloadDto value) {
        write("linkedInPayload", value);
    }

    /**
     * Needed for <code>dingtalk</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByDingTalkPayloadDto getDingTalkPayload() {
        return held("dingTalkPayload");
    }

    /**
     * Sets <code>dingTalkPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDingTalkPayload(SignInByDingTalkPayloadDto value) {
        write("dingTalkPayload", value);
    }

    /**
     * Needed for <code>github</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByGithubPayloadDto getGithubPayload() {
        return held("githubPayload");
    }

    /**
     * Sets <code>githubPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGithubPayload(SignInByGithubPayloadDto value) {
        write("githubPayload", value);
    }

    /**
     * Needed for <code>gitee</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByGiteePayloadDto getGiteePayload() {
        return held("giteePayload");
    }

    /**
     * Sets <code>giteePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGiteePayload(SignInByGiteePayloadDto value) {
        write("giteePayload", value);
    }

    /**
     * Needed for <code>gitlab</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByGitlabPayloadDto getGitlabPayload() {
        return held("gitlabPayload");
    }

    /**
     * Sets <code>gitlabPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setGitlabPayload(SignInByGitlabPayloadDto value) {
        write("gitlabPayload", value);
    }

    /**
     * Needed for <code>douyin</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByDouyinPayloadDto getDouyinPayload() {
        return held("douyinPayload");
    }

    /**
     * Sets <code>douyinPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDouyinPayload(SignInByDouyinPayloadDto value) {
        write("douyinPayload", value);
    }

    /**
     * Needed for <code>kuaishou</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByKuaishouPayloadDto getKuaishouPayload() {
        return held("kuaishouPayload");
    }

    /**
     * Sets <code>kuaishouPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setKuaishouPayload(SignInByKuaishouPayloadDto value) {
        write("kuaishouPayload", value);
    }

    /**
     * Needed for <code>xiaomi</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByXiaomiPayloadDto getXiaomiPayload() {
        return held("xiaomiPayload");
    }

    /**
     * Sets <code>xiaomiPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setXiaomiPayload(SignInByXiaomiPayloadDto value) {
        write("xiaomiPayload", value);
    }

    /**
     * Needed for <code>line</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByLinePayloadDto getLinePayload() {
        return held("linePayload");
    }

    /**
     * Sets <code>linePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLinePayload(SignInByLinePayloadDto value) {
        write("linePayload", value);
    }

    /**
     * Needed for <code>slack</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInBySlackPayloadDto getSlackPayload() {
        return held("slackPayload");
    }

    /**
     * Sets <code>slackPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSlackPayload(SignInBySlackPayloadDto value) {
        write("slackPayload", value);
    }

    /**
     * Needed for <code>oppo</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByOPPOPayloadDto getOppoPayload() {
        return held("oppoPayload");
    }

    /**
     * Sets <code>oppoPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOppoPayload(SignInByOPPOPayloadDto value) {
        write("oppoPayload", value);
    }

    /**
     * Needed for <code>huawei</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByHuaweiPayloadDto getHuaweiPayload() {
        return held("huaweiPayload");
    }

    /**
     * Sets <code>huaweiPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setHuaweiPayload(SignInByHuaweiPayloadDto value) {
        write("huaweiPayload", value);
    }

    /**
     * Needed for <code>amazon</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByAmazonPayloadDto getAmazonPayload() {
        return held("amazonPayload");
    }

    /**
     * Sets <code>amazonPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAmazonPayload(SignInByAmazonPayloadDto value) {
        write("amazonPayload", value);
    }

    /**
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByMobileOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInByMobileOptionsDto value) {
        write("options", value);
    }

    /**
     * ID of the application, where it proves its identity with <code>client_secret_post</code>.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientId() {
        return read("client_id", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientId(String value) {
        write("client_id", value);
    }

    /**
     * Secret of the application, where it proves its identity with
     * <code>client_secret_post</code>. Never send it from a device of a user.
     *
     * <p>For example <code>"00000000000000000000000000000000"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientSecret() {
        return read("client_secret", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientSecret</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientSecret(String value) {
        write("client_secret", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SigninByMobileDto made = new SigninByMobileDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>connection</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder connection(MobileConnection value) {
            made.write("connection", value);
            return this;
        }

        /**
         * Sets <code>extIdpConnidentifier</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder extIdpConnidentifier(String value) {
            made.write("extIdpConnidentifier", value);
            return this;
        }

        /**
         * Sets <code>applePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder applePayload(SignInByApplePayloadDto value) {
            made.write("applePayload", value);
            return this;
        }

        /**
         * Sets <code>wechatPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatPayload(SignInByWechatPayloadDto value) {
            made.write("wechatPayload", value);
            return this;
        }

        /**
         * Sets <code>alipayPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder alipayPayload(SignInByAlipayPayloadDto value) {
            made.write("alipayPayload", value);
            return this;
        }

        /**
         * Sets <code>wechatworkPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatworkPayload(SignInByWechatworkDto value) {
            made.write("wechatworkPayload", value);
            return this;
        }

        /**
         * Sets <code>wechatworkAgencyPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatworkAgencyPayload(SignInByWechatworkAgencyPayloadDto value) {
            made.write("wechatworkAgencyPayload", value);
            return this;
        }

        /**
         * Sets <code>larkInternalPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder larkInternalPayload(SignInByLarkInternalPayloadDto value) {
            made.write("larkInternalPayload", value);
            return this;
        }

        /**
         * Sets <code>larkPublicPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder larkPublicPayload(SignInByLarkPublicPayloadDto value) {
            made.write("larkPublicPayload", value);
            return this;
        }

        /**
         * Sets <code>larkBlockPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder larkBlockPayload(SignInByLarkBlockPayloadDto value) {
            made.write("larkBlockPayload", value);
            return this;
        }

        /**
         * Sets <code>yidunPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder yidunPayload(SignInByYidunPayloadDto value) {
            made.write("yidunPayload", value);
            return this;
        }

        /**
         * Sets <code>wechatMiniProgramCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatMiniProgramCodePayload(SignInByWechatMiniProgramCodePayloadDto value) {
            made.write("wechatMiniProgramCodePayload", value);
            return this;
        }

        /**
         * Sets <code>wechatMiniProgramPhonePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatMiniProgramPhonePayload(SignInByWechatMiniProgramPhonePayloadDto value) {
            made.write("wechatMiniProgramPhonePayload", value);
            return this;
        }

        /**
         * Sets <code>wechatMiniProgramCodeAndPhonePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder wechatMiniProgramCodeAndPhonePayload(SignInByWechatMiniProgramCodeAndPhonePayloadDto value) {
            made.write("wechatMiniProgramCodeAndPhonePayload", value);
            return this;
        }

        /**
         * Sets <code>googlePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder googlePayload(SignInByGooglePayloadDto value) {
            made.write("googlePayload", value);
            return this;
        }

        /**
         * Sets <code>facebookPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder facebookPayload(SignInByFacebookPayloadDto value) {
            made.write("facebookPayload", value);
            return this;
        }

        /**
         * Sets <code>qqPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder qqPayload(SignInByQQPayloadDto value) {
            made.write("qqPayload", value);
            return this;
        }

        /**
         * Sets <code>weiboPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder weiboPayload(SignInByWeiboPayloadDto value) {
            made.write("weiboPayload", value);
            return this;
        }

        /**
         * Sets <code>baiduPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder baiduPayload(SignInByBaiduPayloadDto value) {
            made.write("baiduPayload", value);
            return this;
        }

        /**
         * Sets <code>linkedInPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder linkedInPayload(SignInByLinkedInPayloadDto value) {
            made.write("linkedInPayload", value);
            return this;
        }

        /**
         * Sets <code>dingTalkPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder dingTalkPayload(SignInByDingTalkPayloadDto value) {
            made.write("dingTalkPayload", value);
            return this;
        }

        /**
         * Sets <code>githubPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder githubPayload(SignInByGithubPayloadDto value) {
            made.write("githubPayload", value);
            return this;
        }

        /**
         * Sets <code>giteePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder giteePayload(SignInByGiteePayloadDto value) {
            made.write("giteePayload", value);
            return this;
        }

        /**
         * Sets <code>gitlabPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder gitlabPayload(SignInByGitlabPayloadDto value) {
            made.write("gitlabPayload", value);
            return this;
        }

        /**
         * Sets <code>douyinPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder douyinPayload(SignInByDouyinPayloadDto value) {
            made.write("douyinPayload", value);
            return this;
        }

        /**
         * Sets <code>kuaishouPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder kuaishouPayload(SignInByKuaishouPayloadDto value) {
            made.write("kuaishouPayload", value);
            return this;
        }

        /**
         * Sets <code>xiaomiPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder xiaomiPayload(SignInByXiaomiPayloadDto value) {
            made.write("xiaomiPayload", value);
            return this;
        }

        /**
         * Sets <code>linePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder linePayload(SignInByLinePayloadDto value) {
            made.write("linePayload", value);
            return this;
        }

        /**
         * Sets <code>slackPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder slackPayload(SignInBySlackPayloadDto value) {
            made.write("slackPayload", value);
            return this;
        }

        /**
         * Sets <code>oppoPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder oppoPayload(SignInByOPPOPayloadDto value) {
            made.write("oppoPayload", value);
            return this;
        }

        /**
         * Sets <code>huaweiPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder huaweiPayload(SignInByHuaweiPayloadDto value) {
            made.write("huaweiPayload", value);
            return this;
        }

        /**
         * Sets <code>amazonPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder amazonPayload(SignInByAmazonPayloadDto value) {
            made.write("amazonPayload", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInByMobileOptionsDto value) {
            made.write("options", value);
            return this;
        }

        /**
         * Sets <code>clientId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientId(String value) {
            made.write("client_id", value);
            return this;
        }

        /**
         * Sets <code>clientSecret</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientSecret(String value) {
            made.write("client_secret", value);
            return this;
        }

        /**
         * Sets a member that this version of the SDK does not know.
         *
         * @param name on the wire
         * @param value maps, lists and values, or objects of this SDK
         * @return this
         */
        public Builder put(String name, Object value) {
            made.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return a new object
         */
        public SigninByMobileDto build() {
            SigninByMobileDto copy = new SigninByMobileDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
