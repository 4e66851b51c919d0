package id.anugerah.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Notes the instant at which a request's headers arrived: deadlines are judged by it, not by when
 * the body was read.
 */
public final class Arrival extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Arrival.class.getName();

    private final InstantSource machine;

    public Arrival(InstantSource machine) {
        this.machine = machine;
    }

    /** Machine time at which the request arrived. */
    public static Instant of(HttpServletRequest request) {
        return (Instant) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, machine.instant());
        chain.doFilter(request, response);
    }
}
