/** Files as they were uploaded: taken in as a stream, kept by their hash, handed out unaltered. */
@NullMarked
package id.anugerah.evidence.file;

import org.jspecify.annotations.NullMarked;
