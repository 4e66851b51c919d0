/** Who does not keep the rules of a domain package, for the fence to find. */
@NullMarked
package id.anugerah.kit.testing.trespass.domain;

import org.jspecify.annotations.NullMarked;
