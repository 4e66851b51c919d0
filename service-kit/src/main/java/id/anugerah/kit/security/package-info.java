/** Who is calling, and what every service refuses by default. */
@NullMarked
package id.anugerah.kit.security;

import org.jspecify.annotations.NullMarked;
