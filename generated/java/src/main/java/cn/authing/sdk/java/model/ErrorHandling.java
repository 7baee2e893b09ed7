package cn.authing.sdk.java.model;

/** What becomes of a failure that the service reports in its body. */
public enum ErrorHandling {
    /** It is thrown. */
    THROW,
    /**
     * It becomes the result of the call. Look at the member that tells success from failure first: what is promised
     * beside it, such as the data, is not in a failure.
     */
    RETURN
}
