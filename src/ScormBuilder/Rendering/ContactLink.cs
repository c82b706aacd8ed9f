using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Whom to ask, as a template shows it: an address becomes a link, other words stay as they are.</summary>
internal static class ContactLink
{
    /// <summary>Describes a contact as an author has written it.</summary>
    public static ScriptObject Of(string contact)
    {
        var isPage = contact.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !contact.Contains(' ');
        var isTelephone = contact.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        var isMail = contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ');
        return new ScriptObject
        {
            ["href"] = isPage || isTelephone ? contact : isMail ? $"mailto:{contact}" : null,
            ["text"] = isTelephone ? contact["tel:".Length..] : contact,
            ["is_page"] = isPage,
        };
    }
}
