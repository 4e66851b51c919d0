package id.anugerah.registration.signin;

import id.anugerah.kit.web.Refused;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Lets the authorization endpoint know who has just signed in. The ticket comes in the body of a
 * form, never in an address, and is good once; there is no cookie, so there is nothing that a
 * foreign site could ride on.
 */
final class TicketFilter extends OncePerRequestFilter {
    static final String ENDPOINT = "/oauth2/authorize";
    private static final String TICKET = "ticket";

    private final Links links;

    TicketFilter(Links links) {
        this.links = links;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(ENDPOINT);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ticket = request.getParameter(TICKET);
        var query = request.getQueryString();
        if (ticket != null && (query == null || !query.contains(TICKET + "="))) {
            try {
                admit(links.redeem(Purpose.TICKET, ticket, SignedIn.class));
            } catch (Refused e) {
                // as if there were none: the caller is asked to sign in
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private static void admit(SignedIn signedIn) {
        var user =
                UsernamePasswordAuthenticationToken.authenticated(
                        signedIn.account(), null, Set.of());
        user.setDetails(signedIn);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(user);
        SecurityContextHolder.setContext(context);
    }
}
