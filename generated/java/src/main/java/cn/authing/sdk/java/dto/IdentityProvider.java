/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.model.OpenValue;

/**
 * Kind of identity source that an account belongs to.
 *
 * <p>Other values, which a later version of the service may have, are kept as they come.
 */
public final class IdentityProvider extends OpenValue<String> {
    /** An enterprise identity source that speaks OpenID Connect. */
    public static final IdentityProvider OIDC = new IdentityProvider("oidc");

    /** An enterprise identity source that speaks OAuth 2.0. */
    public static final IdentityProvider O_AUTH2 = new IdentityProvider("oauth2");

    /** An enterprise identity source that speaks SAML 2.0. */
    public static final IdentityProvider SAML = new IdentityProvider("saml");

    /** An LDAP directory. */
    public static final IdentityProvider LDAP = new IdentityProvider("ldap");

    /** Microsoft Active Directory, on premises. */
    public static final IdentityProvider AD = new IdentityProvider("ad");

    /** An enterprise identity source that speaks CAS. */
    public static final IdentityProvider CAS = new IdentityProvider("cas");

    /** Microsoft Entra ID, formerly Azure Active Directory. */
    public static final IdentityProvider AZURE_AD = new IdentityProvider("azure-ad");

    /** WeChat. */
    public static final IdentityProvider WE_CHAT = new IdentityProvider("wechat");

    /** Google. */
    public static final IdentityProvider GOOGLE = new IdentityProvider("google");

    /** QQ. */
    public static final IdentityProvider QQ = new IdentityProvider("qq");

    /** WeCom, formerly WeChat Work. */
    public static final IdentityProvider WE_CHAT_WORK = new IdentityProvider("wechatwork");

    /** DingTalk. */
    public static final IdentityProvider DING_TALK = new IdentityProvider("dingtalk");

    /** Weibo. */
    public static final IdentityProvider WEIBO = new IdentityProvider("weibo");

    /** GitHub. */
    public static final IdentityProvider GIT_HUB = new IdentityProvider("github");

    /** Alipay. */
    public static final IdentityProvider ALIPAY = new IdentityProvider("alipay");

    /** Sign in with Apple. */
    public static final IdentityProvider APPLE = new IdentityProvider("apple");

    /** Baidu. */
    public static final IdentityProvider BAIDU = new IdentityProvider("baidu");

    /** Lark, called Feishu in mainland China. */
    public static final IdentityProvider LARK = new IdentityProvider("lark");

    /** GitLab. */
    public static final IdentityProvider GIT_LAB = new IdentityProvider("gitlab");

    /** X, formerly Twitter. */
    public static final IdentityProvider TWITTER = new IdentityProvider("twitter");

    /** Facebook. */
    public static final IdentityProvider FACEBOOK = new IdentityProvider("facebook");

    /** Slack. */
    public static final IdentityProvider SLACK = new IdentityProvider("slack");

    /** LinkedIn. */
    public static final IdentityProvider LINKED_IN = new IdentityProvider("linkedin");

    /** NetEase Yidun, one-tap sign-in with a phone number. */
    public static final IdentityProvider YIDUN = new IdentityProvider("yidun");

    /** QingCloud. */
    public static final IdentityProvider QING_CLOUD = new IdentityProvider("qingcloud");

    /** Gitee. */
    public static final IdentityProvider GITEE = new IdentityProvider("gitee");

    /** Instagram. */
    public static final IdentityProvider INSTAGRAM = new IdentityProvider("instagram");

    /** Huawei WeLink. */
    public static final IdentityProvider WE_LINK = new IdentityProvider("welink");

    /** HUAWEI ID. */
    public static final IdentityProvider HUAWEI = new IdentityProvider("huawei");

    /** HONOR ID. */
    public static final IdentityProvider HONOR = new IdentityProvider("honor");

    /** Xiaomi account. */
    public static final IdentityProvider XIAOMI = new IdentityProvider("xiaomi");

    /** OPPO account. */
    public static final IdentityProvider OPPO = new IdentityProvider("oppo");

    /** Amazon Web Services. */
    public static final IdentityProvider AWS = new IdentityProvider("aws");

    /** Login with Amazon. */
    public static final IdentityProvider AMAZON = new IdentityProvider("amazon");

    /** Douyin. */
    public static final IdentityProvider DOUYIN = new IdentityProvider("douyin");

    /** Kuaishou. */
    public static final IdentityProvider KUAISHOU = new IdentityProvider("kuaishou");

    /** LINE. */
    public static final IdentityProvider LINE = new IdentityProvider("line");

    /** An identity source that the service lists without saying what it stands for. */
    public static final IdentityProvider SDBZ = new IdentityProvider("sdbz");

    /** The Zhejiang government service portal. */
    public static final IdentityProvider ZJZWFW = new IdentityProvider("zjzwfw");

    /** Zhezhengding, the DingTalk edition of the Zhejiang government. */
    public static final IdentityProvider ZZ_DING = new IdentityProvider("zzding");

    private IdentityProvider(String value) {
        super(value);
    }

    /**
     * A value, known or not.
     *
     * @param value as it is sent
     * @return equal to the constant of that value, where there is one
     */
    public static IdentityProvider of(String value) {
        return new IdentityProvider(value);
    }
}
