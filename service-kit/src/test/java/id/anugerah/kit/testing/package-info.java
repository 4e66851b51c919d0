/** Real servers and a real issuer for the tests of all services. */
@NullMarked
package id.anugerah.kit.testing;

import org.jspecify.annotations.NullMarked;
