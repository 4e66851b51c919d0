package id.anugerah.journeys.malice;

import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;

import java.util.List;

/**
 * Asks a platform for everything in every wrong way.
 *
 * @param port of its gateway
 * @param seed decides which requests are made
 * @param requests how many at least
 * @param run tells what is made from what other runs made
 */
public record Malice(int port, long seed, int requests, String run) {
    /**
     * What came of it.
     *
     * @param line sums it up
     * @param findings what is wrong; empty if nothing is
     */
    public record Outcome(String line, int sent, List<String> findings) {}

    /**
     * Signs in as everybody and sends them all.
     *
     * @param inbox where invitations arrive
     */
    public Outcome unleash(Gateway gateway, Inbox inbox) {
        var scene = Scene.set(gateway, inbox, port, run);
        var tally = new Tally();
        var siege = new Siege(scene, seed, tally);
        System.out.println("bad requests: seed " + seed + ", " + siege.ways() + " ways");
        siege.ambush();
        siege.lay(requests);
        System.out.println("bad requests: answers " + tally.answers());
        return new Outcome(tally.line(), tally.sent(), tally.findings());
    }
}
