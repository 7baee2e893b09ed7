/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * The envelope of a call that failed. It has the same shape whatever the HTTP status of the
 * answer: <code>statusCode</code> in the body decides.
 */
public class FailureRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("FailureRespDto")
            .field("statusCode")
            .field("message")
            .field("apiCode")
            .field("requestId")
            .field("data");

    /** Makes an object without members. */
    public FailureRespDto() {
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
     * The outcome of the call; any value but 200 is a failure. The values are the statuses that
     * the service documents, from 400 to 603. This is not the HTTP status, which may well be 200.
     *
     * <p>For example <code>409</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getStatusCode() {
        return read("statusCode", JsonShape.INTEGER);
    }

    /**
     * Sets <code>statusCode</code>; see its getter.
     *
     * @param value required
     */
    public void setStatusCode(Integer value) {
        write("statusCode", value);
    }

    /**
     * What went wrong, for people. The text is localised and may change: do not compare it in a
     * program.
     *
     * <p>For example <code>"The email address already belongs to another user"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMessage() {
        return read("message", JsonShape.TEXT);
    }

    /**
     * Sets <code>message</code>; see its getter.
     *
     * @param value required
     */
    public void setMessage(String value) {
        write("message", value);
    }

    /**
     * A more specific error number, which tells apart failures with the same
     * <code>statusCode</code>. Not every failure has one.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getApiCode() {
        return read("apiCode", JsonShape.INTEGER);
    }

    /**
     * Sets <code>apiCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setApiCode(Integer value) {
        write("apiCode", value);
    }

    /**
     * Identifies this call in the service's logs. Quote it when you ask for support.
     *
     * <p>For example <code>"934108e5-9fbf-4d24-8da1-c330328abd6c"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRequestId() {
        return read("requestId", JsonShape.TEXT);
    }

    /**
     * Sets <code>requestId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRequestId(String value) {
        write("requestId", value);
    }

    /**
     * More about the failure, such as the next step of a sign-in. Its shape depends on the
     * operation and on <code>apiCode</code>; most failures have no data.
     *
     * @return <code>null</code> where it is absent
     */
    public Object getData() {
        return read("data", JsonShape.ANY);
    }

    /**
     * Sets <code>data</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setData(Object value) {
        write("data", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final FailureRespDto made = new FailureRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>statusCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder statusCode(Integer value) {
            made.write("statusCode", value);
            return this;
        }

        /**
         * Sets <code>message</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder message(String value) {
            made.write("message", value);
            return this;
        }

        /**
         * Sets <code>apiCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder apiCode(Integer value) {
            made.write("apiCode", value);
            return this;
        }

        /**
         * Sets <code>requestId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder requestId(String value) {
            made.write("requestId", value);
            return this;
        }

        /**
         * Sets <code>data</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder data(Object value) {
            made.write("data", value);
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
        public FailureRespDto build() {
            FailureRespDto copy = new FailureRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
