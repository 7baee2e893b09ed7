/** Small helpers. */
package sdkfactory.util;
