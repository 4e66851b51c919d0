package id.anugerah.local.inbox;

import java.io.IOException;
import java.io.OutputStream;

/** A letter that has yet to be received. */
interface Body {
    void writeTo(OutputStream out) throws IOException;
}
