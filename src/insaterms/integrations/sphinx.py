"""An extension for Sphinx: a glossary page, and terms explained in place, in Dutch or English.

    extensions = ["insaterms.integrations.sphinx"]
    language = "nl"

The directive `insaterms-glossary` lists every concept; `:term:` finds each of its names.
"""

import os.path

from insaterms._version import __version__
from insaterms.errors import InsatermsError, MissingExtraError
from insaterms.glossary.caching import content_key
from insaterms.glossary.loading import bundled_folder, read_sources
from insaterms.text.language_tags import language_of
from insaterms.ui_language import _

try:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.errors import ConfigError
    from sphinx.util.typing import ExtensionMetadata

    from insaterms.integrations.sphinx_glossary import GlossaryPage
    from insaterms.integrations.sphinx_linking import link_terms
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] not in {"docutils", "sphinx"}:
        raise
    raise MissingExtraError(_("the extension for Sphinx"), "sphinx") from None

__all__ = ["setup"]

# Of what is kept with a page: another number has every page read anew.
_ENVIRONMENT_VERSION = 1


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension.

    Configuration values: `insaterms_language` (`nl` or `en`; by default that of the site),
    `insaterms_glossary` (a folder or file of one's own, from the folder of `conf.py`),
    `insaterms_link` (whether terms are explained where they first stand on a page),
    `insaterms_everyday` (whether that goes for words of everyday language as well),
    `insaterms_exclude` (pages whose terms are left alone, such as `["news/*"]`).
    """
    app.add_config_value("insaterms_language", "", "env", [str])
    app.add_config_value("insaterms_glossary", "", "env", [str])
    app.add_config_value("insaterms_link", default=True, rebuild="env", types=[bool])
    app.add_config_value("insaterms_everyday", default=False, rebuild="env", types=[bool])
    app.add_config_value("insaterms_exclude", [], "env", [list, tuple])
    # What stands in the glossary: a page is read anew when that has changed.
    app.add_config_value("insaterms_content", "", "env", [str])
    app.add_directive("insaterms-glossary", GlossaryPage)
    app.connect("config-inited", _settle)
    app.connect("doctree-resolved", link_terms)
    return {
        "version": __version__,
        "env_version": _ENVIRONMENT_VERSION,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def _settle(app: Sphinx, config: Config) -> None:
    """Check what the configuration says, and put the full language and path in its place."""
    written = config.insaterms_language or config.language
    language = language_of(written)
    if language is None:
        reason = _('the glossary has no language "{language}"; set insaterms_language to nl or en')
        raise ConfigError(reason.format(language=written))
    config.insaterms_language = language
    own = config.insaterms_glossary
    path = os.path.join(app.confdir, own) if own else bundled_folder()
    config.insaterms_glossary = path
    try:
        config.insaterms_content = content_key(read_sources(path)).hex()
    except (InsatermsError, OSError) as error:
        raise ConfigError(str(error)) from error
