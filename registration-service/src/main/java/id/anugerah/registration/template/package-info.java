/** From what an edition is made: instruments and templates as data, read and checked whole. */
@NullMarked
package id.anugerah.registration.template;

import org.jspecify.annotations.NullMarked;
