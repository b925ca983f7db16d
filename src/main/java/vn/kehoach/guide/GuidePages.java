package vn.kehoach.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** {@code /huong-dan}: the guide, for everybody, also for who cannot log in yet. It holds words of ours and demo data. */
@Controller
class GuidePages {
    static final String PATH = "/huong-dan";

    private static final String FRONT = "README";

    private final Map<String, GuidePage> pages;

    GuidePages() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:huong-dan/*.md");
        pages = Stream.of(files).collect(Collectors.toUnmodifiableMap(GuidePages::name, GuidePages::read));
    }

    @GetMapping(PATH)
    ModelAndView front() {
        return page(FRONT);
    }

    @GetMapping(PATH + "/{page}")
    ModelAndView one(@PathVariable("page") String name) {
        return page(name);
    }

    private ModelAndView page(String name) {
        var page = Optional.ofNullable(pages.get(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("guide").addObject("page", page).addObject("front", name.equals(FRONT));
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename()).replace(".md", "");
    }

    private static GuidePage read(Resource file) {
        try {
            return GuideText.page(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
