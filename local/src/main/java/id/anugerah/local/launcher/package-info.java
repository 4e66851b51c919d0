/** Starts, watches and stops the whole platform as processes of one machine. */
@NullMarked
package id.anugerah.local.launcher;

import org.jspecify.annotations.NullMarked;
