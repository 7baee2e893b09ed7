/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How well an account is protected. */
public class GetSecurityInfoDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetSecurityInfoDto")
            .field("passwordSecurityLevel")
            .field("mfaEnrolled")
            .field("passwordSet")
            .field("emailBinded")
            .field("phoneBinded")
            .field("securityScore");

    /** Makes an object without members. */
    public GetSecurityInfoDto() {
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
     * Strength of the password, as a number on a scale that the service does not document.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getPasswordSecurityLevel() {
        return read("passwordSecurityLevel", JsonShape.INTEGER);
    }

    /**
     * Sets <code>passwordSecurityLevel</code>; see its getter.
     *
     * @param value required
     */
    public void setPasswordSecurityLevel(Integer value) {
        write("passwordSecurityLevel", value);
    }

    /**
     * Whether the user has a second factor.
     *
     * <p>For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getMfaEnrolled() {
        return read("mfaEnrolled", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>mfaEnrolled</code>; see its getter.
     *
     * @param value required
     */
    public void setMfaEnrolled(Boolean value) {
        write("mfaEnrolled", value);
    }

    /**
     * Whether the user has a password. One who signs in with codes or at an identity source need
     * not have one.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getPasswordSet() {
        return read("passwordSet", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>passwordSet</code>; see its getter.
     *
     * @param value required
     */
    public void setPasswordSet(Boolean value) {
        write("passwordSet", value);
    }

    /**
     * Whether the user has an email address.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getEmailBinded() {
        return read("emailBinded", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>emailBinded</code>; see its getter.
     *
     * @param value required
     */
    public void setEmailBinded(Boolean value) {
        write("emailBinded", value);
    }

    /**
     * Whether the user has a phone number.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getPhoneBinded() {
        return read("phoneBinded", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>phoneBinded</code>; see its getter.
     *
     * @param value required
     */
    public void setPhoneBinded(Boolean value) {
        write("phoneBinded", value);
    }

    /**
     * Rating of the account as a whole: the higher, the safer. Its scale is not documented.
     *
     * <p>For example <code>60</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Double getSecurityScore() {
        return read("securityScore", JsonShape.DOUBLE);
    }

    /**
     * Sets <code>securityScore</code>; see its getter.
     *
     * @param value required
     */
    public void setSecurityScore(Double value) {
        write("securityScore", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetSecurityInfoDto made = new GetSecurityInfoDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>passwordSecurityLevel</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder passwordSecurityLevel(Integer value) {
            made.write("passwordSecurityLevel", value);
            return this;
        }

        /**
         * Sets <code>mfaEnrolled</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder mfaEnrolled(Boolean value) {
            made.write("mfaEnrolled", value);
            return this;
        }

        /**
         * Sets <code>passwordSet</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder passwordSet(Boolean value) {
            made.write("passwordSet", value);
            return this;
        }

        /**
         * Sets <code>emailBinded</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder emailBinded(Boolean value) {
            made.write("emailBinded", value);
            return this;
        }

        /**
         * Sets <code>phoneBinded</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder phoneBinded(Boolean value) {
            made.write("phoneBinded", value);
            return this;
        }

        /**
         * Sets <code>securityScore</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder securityScore(Double value) {
            made.write("securityScore", value);
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
        public GetSecurityInfoDto build() {
            GetSecurityInfoDto copy = new GetSecurityInfoDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}
