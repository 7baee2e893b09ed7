package sdkfactory.exception;

/** The options of a client are incomplete or wrong. Raised by its constructor, and where a call needs what is missing. */
public class ConfigurationException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what went wrong, in one sentence
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
