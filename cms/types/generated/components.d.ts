import type { Schema, Struct } from '@strapi/strapi';

export interface EventOrganiser extends Struct.ComponentSchema {
  collectionName: 'components_event_organisers';
  info: {
    description: 'Who organises an event.';
    displayName: 'Organiser';
    icon: 'briefcase';
  };
  attributes: {
    email: Schema.Attribute.Email &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'A public address for questions about the event.';
          label: 'E-mail';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The organisation or office.';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    website: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Its page, starting with https://.';
          form: 'web-address';
          label: 'Website';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface EventProgrammeItem extends Struct.ComponentSchema {
  collectionName: 'components_event_programme_items';
  info: {
    description: "One item of an event's programme.";
    displayName: 'Programme item';
    icon: 'clock';
  };
  attributes: {
    date: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only for events of several days.';
          label: 'Date';
        };
      }>;
    speakers: Schema.Attribute.Component<'talk.speaker', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Who speaks, in order.';
          label: 'Speakers';
        };
      }>;
    time: Schema.Attribute.Time &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'When it begins, in the time zone of the event.';
          label: 'Time';
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What happens, for example "Opening" or the title of the talk.';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface EventRegistration extends Struct.ComponentSchema {
  collectionName: 'components_event_registrations';
  info: {
    description: 'How people register for an event.';
    displayName: 'Registration';
    icon: 'pencil';
  };
  attributes: {
    closes: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Until when people can register, after it opens.';
          label: 'Closes';
        };
      }>;
    fee: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'In words, for example "free" or "EUR 50".';
          label: 'Fee';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    link: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Where people register, starting with https://.';
          form: 'web-address';
          label: 'Registration link';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
    opens: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'From when people can register. Leave it empty if they already can.';
          label: 'Opens';
        };
      }>;
    places: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'How many people can come.';
          label: 'Places';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
  };
}

export interface EventVenue extends Struct.ComponentSchema {
  collectionName: 'components_event_venues';
  info: {
    description: 'Where an event takes place.';
    displayName: 'Venue';
    icon: 'pinMap';
  };
  attributes: {
    accessNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The entrance, security checks, access with a wheelchair.';
          label: 'How to get in';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    city: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'With the postal code if it helps.';
          label: 'City';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    country: Schema.Attribute.Enumeration<
      [
        'AL',
        'AT',
        'BA',
        'BE',
        'BG',
        'CH',
        'CY',
        'CZ',
        'DE',
        'DK',
        'EE',
        'ES',
        'FI',
        'FR',
        'GB',
        'GR',
        'HR',
        'HU',
        'IE',
        'IS',
        'IT',
        'LI',
        'LT',
        'LU',
        'LV',
        'MD',
        'ME',
        'MK',
        'MT',
        'NL',
        'NO',
        'PL',
        'PT',
        'RO',
        'RS',
        'SE',
        'SI',
        'SK',
        'TR',
        'UA',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'By its ISO code, for example "BE" for Belgium.';
          label: 'Country';
        };
      }>;
    latitude: Schema.Attribute.Decimal &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Degrees north, for example 50.8413. Enter both or neither.';
          label: 'Latitude';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    longitude: Schema.Attribute.Decimal &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Degrees east, for example 4.3785.';
          label: 'Longitude';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The building or room, for example "Committee of the Regions, room JDE 51".';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    street: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Street and number.';
          label: 'Street';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface MediaPicture extends Struct.ComponentSchema {
  collectionName: 'components_media_pictures';
  info: {
    description: 'A picture and whether it says something.';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    decorative: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'TRUE if the picture says nothing that the text does not; it is then hidden from screen readers.';
          label: 'Decorative';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    file: Schema.Attribute.Media<'images'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Choose or upload a picture. Describe it in the media library ("Alternative text") for those who cannot see it.';
          label: 'Picture';
        };
      }>;
  };
}

export interface PilotActivity extends Struct.ComponentSchema {
  collectionName: 'components_pilot_activities';
  info: {
    description: 'One thing that the pilot does or wants.';
    displayName: 'Activity or goal';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.RichText &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What it means, in a paragraph or two.';
          label: 'Text';
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The activity or goal in a few words.';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface PilotContact extends Struct.ComponentSchema {
  collectionName: 'components_pilot_contacts';
  info: {
    description: 'Whom to ask about the pilot.';
    displayName: 'Contact';
    icon: 'user';
  };
  attributes: {
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Choose a published person, or add one under People first.';
          label: 'Person';
        };
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The person\'s role in this pilot, for example "Coordinator".';
          label: 'Role';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface PresentationFormat extends Struct.ComponentSchema {
  collectionName: 'components_presentation_formats';
  info: {
    description: 'The same slides in another format or language.';
    displayName: 'Other format';
    icon: 'file';
  };
  attributes: {
    file: Schema.Attribute.Media<'files'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'For example the PowerPoint file.';
          label: 'File';
        };
      }>;
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The language of this file.';
          label: 'Language';
        };
      }> &
      Schema.Attribute.DefaultTo<'en'>;
  };
}

export interface SharedLanguage extends Struct.ComponentSchema {
  collectionName: 'components_shared_languages';
  info: {
    description: 'A language that is spoken.';
    displayName: 'Language';
    icon: 'earth';
  };
  attributes: {
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'By its two-letter code, for example "en" for English.';
          label: 'Language';
        };
      }>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    description: 'A link to another website.';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'One sentence for readers who decide whether to follow it.';
          label: 'What is there';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The name of what is there, for example "SAPHIRe project".';
          label: 'Text of the link';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The full address, starting with https://.';
          form: 'web-address';
          label: 'Web address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface TalkSpeaker extends Struct.ComponentSchema {
  collectionName: 'components_talk_speakers';
  info: {
    description: 'Who speaks.';
    displayName: 'Speaker';
    icon: 'microphone';
  };
  attributes: {
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'First name and last name.';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    organisation: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Whom the speaker is from.';
          label: 'Organisation';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    person: Schema.Attribute.Relation<'oneToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only if the speaker is also listed under People.';
          label: 'Person';
        };
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'event.organiser': EventOrganiser;
      'event.programme-item': EventProgrammeItem;
      'event.registration': EventRegistration;
      'event.venue': EventVenue;
      'media.picture': MediaPicture;
      'pilot.activity': PilotActivity;
      'pilot.contact': PilotContact;
      'presentation.format': PresentationFormat;
      'shared.language': SharedLanguage;
      'shared.link': SharedLink;
      'talk.speaker': TalkSpeaker;
    }
  }
}
