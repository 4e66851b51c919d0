package id.anugerah.kit.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Writes a problem where Tomcat by itself would write a page: for requests that never reach a
 * controller. Tomcat makes it by its name.
 */
public final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            Problems.write(request, response, refused(status, request));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("the caller did not wait for the answer", gone);
        }
    }

    private static Refused refused(int status, Request request) {
        return switch (status) {
            case 404 -> CommonRefusal.NOT_FOUND.because(request.getRequestURI());
            case 405 -> CommonRefusal.METHOD_NOT_ALLOWED.because(request.getMethod());
            case 503 -> CommonRefusal.OUT_OF_REACH.because();
            default ->
                    (status < 500 ? CommonRefusal.MALFORMED : CommonRefusal.UNEXPECTED).because();
        };
    }
}
