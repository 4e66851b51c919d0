package id.anugerah.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Tells what filters refuse or fail at as a controller would tell it. Without it a database that is
 * away while somebody renews a token would look like a token that is no longer good.
 */
public final class RefusalFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            var refused = Failures.refused(failure);
            if (refused.isEmpty() || response.isCommitted()) throw failure;
            response.resetBuffer();
            Problems.write(request, response, refused.get());
        }
    }
}
