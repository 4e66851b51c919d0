/** How a service describes its requests to those who write clients. */
@NullMarked
package id.anugerah.kit.description;

import org.jspecify.annotations.NullMarked;
