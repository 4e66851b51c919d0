package id.anugerah.gateway.edge;

import java.math.BigInteger;
import java.net.InetAddress;

/** A range of addresses that share their first bits. Names are never looked up. */
record Network(InetAddress base, int bits) {
    Network {
        if (bits < 0 || bits > base.getAddress().length * 8) {
            throw new IllegalArgumentException("not a prefix length: " + bits);
        }
    }

    /** Reads {@code 10.0.0.0/8}, {@code ::1/128} or a plain address. */
    static Network parse(String text) {
        var parts = text.strip().split("/", 2);
        var base = InetAddress.ofLiteral(parts[0]);
        var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : base.getAddress().length * 8;
        return new Network(base, bits);
    }

    boolean contains(InetAddress address) {
        var mine = base.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) return false;
        var free = mine.length * 8 - bits;
        var one = new BigInteger(1, mine).shiftRight(free);
        return one.equals(new BigInteger(1, theirs).shiftRight(free));
    }
}
