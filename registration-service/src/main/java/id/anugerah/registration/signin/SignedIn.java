package id.anugerah.registration.signin;

import id.anugerah.registration.credential.Factor;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who has proven who they are.
 *
 * @param device the browser and system in a few words
 * @param address from where
 */
record SignedIn(String account, Set<Factor> proven, Instant at, String device, String address) {}
