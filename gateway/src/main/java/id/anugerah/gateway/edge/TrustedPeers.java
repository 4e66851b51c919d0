package id.anugerah.gateway.edge;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.List;

/** The proxies in front of the gateway. Without any, nobody's word about the caller counts. */
final class TrustedPeers {
    private final List<Network> networks;

    TrustedPeers(List<String> networks) {
        this.networks = networks.stream().filter(n -> !n.isBlank()).map(Network::parse).toList();
    }

    boolean trust(@Nullable InetAddress peer) {
        if (peer == null) return false;
        for (var network : networks) {
            if (network.contains(peer)) return true;
        }
        return false;
    }

    /** Like {@link #trust(InetAddress)}; what is no literal address is not trusted. */
    boolean trust(String address) {
        try {
            return trust(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
